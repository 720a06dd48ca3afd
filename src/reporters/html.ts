import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { assertChecked } from '../report/assert-checked.js'
import type { Report } from '../schema.js'
import { renderArticle } from './html/article.js'
import { type CardContext, card } from './html/card.js'
import { colophon, problemList, referenceList } from './html/closing.js'
import { indexEvidence } from './html/evidence-index.js'
import { evidenceList } from './html/evidence-list.js'
import { header, titleOf } from './html/header.js'
import { highlight } from './html/highlight.js'
import { page } from './html/page.js'
import { panel } from './html/panel.js'
import { sectionTable } from './html/section-table.js'
import { showClaims } from './html/shown.js'
import { strip } from './html/strip.js'
import type { Reporter } from './reporter.js'

/** The report as one page for readers: the article with its claims marked, a card for each, and the evidence. */
export const html: Reporter = {
  name: 'html',
  render(article, report) {
    assertChecked(article, report)
    return `${toHtml(tree(article, report))}\n`
  },
}

function tree(source: string, report: Report): Root {
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
  return page(`${titleOf(report)}: evidence report`, [
    h('a.skip', { href: '#article' }, 'To the article'),
    h('a.skip', { href: '#claims' }, 'To the claims'),
    header(report),
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
