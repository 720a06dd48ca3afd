import { expect, it } from 'vitest'
import { runCli } from './support.js'

const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
]

it.each(['html', 'json', 'markdown', 'pretty'])(
  'should give the same bytes in any time zone and locale: %s',
  (format) => {
    const args = ['check', 'claims/acupuncture-back-pain/article.txt', '--format', format]
    const outputs = places.map((env) => runCli(args, { env }))
    expect(outputs.map(({ status }) => status)).toEqual([0, 0, 0])
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1)
  },
)
