import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Pack, parsePack, type Report } from '../../src/index.js'
import { makeReport, textRanges } from '../annotate/make-report.js'
import { root } from '../support.js'
import { hostileArticle, hostilePack } from './hostile.js'

export interface Case {
  name: string
  article: string
  report: Report
}

/** Every article of the repository, checked against its pack or the one on acupuncture; a hostile one; one of all verdicts. */
export async function cases(): Promise<Case[]> {
  const packs = [parsePack(readFileSync(join(root, 'claims/acupuncture-back-pain/evidence.json'), 'utf8'))]
  const files = ['test/fixtures', 'claims'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\barticle\.(?:md|txt|html)$/.test(file))
      .map((file) => join(folder, file)),
  )
  const articles = files.map((file) => ({ name: file, article: readFileSync(join(root, file), 'utf8'), packs }))
  const checked = await Promise.all(
    [
      ...articles,
      { name: 'hostile/../\u202earticle [1](x).md', article: hostileArticle, packs: [hostilePack as Pack] },
    ].map(async ({ name, article, packs }) => ({
      name,
      article,
      report: await check(article, { evidence: packs, path: name }),
    })),
  )
  const every = '\uFEFFOne is one. Two is two.\r\nThree is three. Four is four. Five is five. Six is six.\r\n'
  return [
    ...checked,
    { name: 'every verdict', article: every, report: makeReport(every, sentences(every)) },
    { name: 'nothing', article: '', report: await check('') },
  ]
}

function sentences(source: string): [number, number][] {
  return textRanges(source).flatMap(([start, end]) =>
    [...source.slice(start, end).matchAll(/[A-Z][^.]*\./g)].map(({ index, 0: text }): [number, number] => [
      start + index,
      start + index + text.length,
    ]),
  )
}
