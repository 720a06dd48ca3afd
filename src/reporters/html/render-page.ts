import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { assertChecked } from '../../report/assert-checked.js'
import { neutralise } from '../../report/neutralise.js'
import type { Report } from '../../schema.js'
import { renderArticle } from './article.js'
import { type CardContext, card } from './card.js'
import { colophon } from './colophon.js'
import { indexEvidence } from './evidence-index.js'
import { evidenceList } from './evidence-list.js'
import { header } from './header.js'
import { highlight } from './highlight.js'
import { page } from './page.js'
import { panel } from './panel.js'
import { problemList } from './problem-list.js'
import { referenceList } from './reference-list.js'
import { sectionTable } from './section-table.js'
import { showClaims } from './shown.js'
import { strip } from './strip.js'

/**
 * Write the page of a report.
 *
 * @throws EvidenceClaimsError `article-mismatch` when the article is not the one that was checked
 */
export function renderPage(article: string, report: Report): string {
  assertChecked(article, report)
  return `${toHtml(tree(article, report))}\n`
}

function tree(source: string, report: Report): Root {
  const title = neutralise(report.article.title ?? report.article.path ?? 'Untitled article')
  const { tree: article, headings } = renderArticle(source)
  const shown = showClaims(report, headings)
  const sections = headings.map(({ text }) => text)
  const evidence = indexEvidence(report)
  const byId = new Map(shown.map((one) => [one.claim.id, one]))
  const context: CardContext = { report, evidence, sections, byId, placed: highlight(article, shown) }
  const list =
    shown.length > 0
      ? [
          panel(shown, sections),
          h(
            'div#cards',
            { tabIndex: -1 },
            shown.map((one) => card(one, context)),
          ),
        ]
      : []
  return page(`${title}: evidence report`, [
    h('a.skip', { href: '#article' }, 'To the article'),
    h('a.skip', { href: '#claims' }, 'To the claims'),
    header(report, title),
    ...(shown.length > 0
      ? [sectionTable(shown, sections), h('nav#bar', { ariaLabel: 'The whole text' }, strip(report, shown, headings))]
      : []),
    h('main', [
      h('div.desk', [
        h('section#article', { ariaLabelledBy: 'article-title', tabIndex: -1 }, [
          h('h2#article-title.quiet', 'The article'),
          h('div.prose', article.children as never[]),
        ]),
        h('section#claims', { ariaLabelledBy: 'claims-title', tabIndex: -1 }, [
          h('h2#claims-title', 'Its claims'),
          ...list,
        ]),
      ]),
      ...evidenceList(evidence),
      ...referenceList(report, evidence),
      ...problemList(report, byId),
    ]),
    colophon(report),
  ])
}
