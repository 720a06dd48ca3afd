import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../src/index.js'
import { parsePack } from '../src/pack.js'
import { renderPage } from '../src/reporters/html/render-page.js'
import type { Report } from '../src/schema.js'
import { everyMarkup } from './html/every-markup.js'
import { everyState, source as states } from './html/every-state.js'
import { findBrowser } from './html/find-browser.js'
import * as hostile from './html/hostile.js'

const executablePath = findBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'evidence-claims-html-'))
const read = (file: string) => readFileSync(new URL(`../claims/acupuncture-back-pain/${file}`, import.meta.url), 'utf8')
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

describe.skipIf(executablePath === undefined)('the HTML report in a browser', () => {
  let browser: Browser
  let report: Report
  const addresses: Record<string, string> = {}
  let noise: string[] = []
  let page: Page

  beforeAll(async () => {
    const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run']
    if (process.getuid?.() === 0) args.push('--no-sandbox')
    browser = await chromium.launch({ executablePath: executablePath as string, args })
    const article = read('article.txt')
    report = await check(article, { evidence: [parsePack(read('evidence.json'))] })
    const attack = await check(hostile.article, { evidence: [hostile.pack], path: hostile.vectors[6] as string })
    const nested = `# T\n\n${'<div><b>'.repeat(10_000)}\n\nTea is hot.${'<b>'.repeat(10_000)}`
    const pages: Record<string, string> = {
      acupuncture: renderPage(article, report),
      hostile: renderPage(hostile.article, attack),
      nested: renderPage(nested, await check(nested)),
      states: renderPage(states, everyState()),
      empty: renderPage('', await check('')),
      markup: renderPage(everyMarkup, await check(everyMarkup)),
    }
    for (const [name, text] of Object.entries(pages)) {
      writeFileSync(join(folder, `${name}.html`), text)
      addresses[name] = pathToFileURL(join(folder, `${name}.html`)).href
    }
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  afterEach(async () => {
    await page?.context().close()
    expect(noise).toEqual([])
  })

  /** Open a page; whatever it says, asks or sends is noise, and no test may end with any. */
  async function open(name: string, hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    noise = []
    const context = await browser.newContext({ viewport: desk, ...options })
    page = await context.newPage()
    page.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      noise.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (request.url().replace(/#.*/, '') !== addresses[name] && !request.url().startsWith('data:')) {
        noise.push(`request: ${request.url()}`)
      }
    })
    await page.goto(addresses[name] + hash)
    return page
  }

  const openCards = () => page.locator('.card.open')
  const hash = () => new URL(page.url()).hash

  it('should show the article with its claims, and their cards closed', async () => {
    await open('acupuncture')
    expect(await page.title()).toContain('Can I use acupuncture for back pain relief?')
    expect(await page.locator('.card').count()).toBe(report.claims.length)
    expect(await page.locator('.b').count()).toBe(report.claims.length)
    expect(await page.locator('.card .body:visible').count()).toBe(0)
    expect(await page.locator('#status').textContent()).toBe(
      `${report.claims.length} of ${report.claims.length} claims`,
    )
  })

  it('should open a claim that is chosen in the text, with its evidence in full', async () => {
    await open('acupuncture')
    const index = report.claims.findIndex(({ verdict }) => verdict === 'contested')
    const claim = report.claims[index] as Report['claims'][number]
    await page
      .locator(`.m[data-c~="${index + 1}"]`)
      .first()
      .click()
    expect(hash()).toBe(`#claim-${claim.id}`)
    const card = openCards()
    expect(await card.count()).toBe(1)
    expect(await card.locator('.body').isVisible()).toBe(true)
    expect(await card.locator('figure.balance svg').getAttribute('aria-label')).toMatch(
      /^Balance of evidence\. For: \d/,
    )
    const [first] = claim.citation.supporting
    const finding = report.findings.find(({ id }) => id === first?.finding)
    const text = (await card.textContent())?.replace(/\s+/g, ' ')
    expect(text).toContain(finding?.statement)
    expect(await card.locator('.side .reference a[href^="https://"]').count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.activeElement?.closest('.card')?.classList.contains('open'))).toBe(true)
  })

  it('should filter by verdict, reason, kind, section and words, and take it back', async () => {
    await open('acupuncture')
    const visible = () => page.locator('.card:visible').count()
    const many = (fits: (claim: Report['claims'][number]) => boolean) => report.claims.filter(fits).length
    for (const [name, value] of [
      ['verdict', 'contested'],
      ['reason', 'no-evidence'],
      ['kind', 'safety'],
    ] as const) {
      await page.selectOption(`#by-${name}`, value)
      expect(await visible()).toBe(many((claim) => claim[name] === value))
      expect(await page.locator('.b:visible').count()).toBe(many((claim) => claim[name] === value))
      await page.click('#clear')
      await page.waitForFunction(
        (all) => document.querySelectorAll('.card:not([hidden])').length === all,
        report.claims.length,
      )
    }
    await page.selectOption('#by-section', '1')
    const inSection = await visible()
    expect(inSection).toBeGreaterThan(0)
    expect(inSection).toBeLessThan(report.claims.length)
    expect(await page.locator('#status').textContent()).toBe(`${inSection} of ${report.claims.length} claims`)
    await page.click('#clear')
    await page.fill('#search', 'SHAM')
    const found = await page.locator('.card:visible').allInnerTexts()
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(report.claims.length)
    await page.fill('#search', 'no claim says this')
    expect(await visible()).toBe(0)
    expect(await page.locator('#next').isDisabled()).toBe(true)
    await page.fill('#search', '')
    await page.getByRole('button', { name: /both sides/ }).click()
    expect(await visible()).toBe(many(({ reason }) => reason === 'conflicting-evidence'))
  })

  it('should lead the keyboard from the first open slot to the last', async () => {
    await open('acupuncture')
    const slots = report.claims.filter(({ citation }) => citation.state === 'open')
    expect(slots.length).toBeGreaterThan(10)
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 12 && (await focused()) !== name; presses += 1) await page.keyboard.press('Tab')
      expect(await focused()).toBe(name)
    }
    await tabTo('To the claims')
    await page.keyboard.press('Enter')
    await tabTo('next')
    await page.keyboard.press('Enter')
    const arrive = (from: string) => page.waitForFunction((was) => location.hash !== was, from)
    await arrive('')
    const walked = [hash()]
    for (let steps = 1; steps < slots.length; steps += 1) {
      // the card has the focus; the first stop in it is the way on
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await arrive(walked.at(-1) ?? '')
      walked.push(hash())
    }
    expect(walked).toEqual(slots.map(({ id }) => `#claim-${id}`))
    expect(await page.locator('#status').textContent()).toBe(`Open slot ${slots.length} of ${slots.length}`)
    const last = await page.locator('.b.on').boundingBox()
    expect(last?.y).toBeGreaterThan(0)
    expect(last?.y).toBeLessThan(desk.height)
    await page.keyboard.press('Escape')
    expect(await openCards().count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.classList.contains('b'))).toBe(true)
  })

  it('should open the claim of its address, and go back and forth with the browser', async () => {
    const [first, second] = report.claims.filter(({ verdict }) => verdict === 'contested')
    await open('acupuncture', `#claim-${first?.id}`)
    expect(await openCards().getAttribute('id')).toBe(`claim-${first?.id}`)
    expect(await page.locator('.b.on').isVisible()).toBe(true)
    await page.locator(`.b[href="#claim-${second?.id}"]`).click()
    expect(await openCards().getAttribute('id')).toBe(`claim-${second?.id}`)
    await page.goBack()
    expect(await openCards().getAttribute('id')).toBe(`claim-${first?.id}`)
    await page.goForward()
    expect(await openCards().getAttribute('id')).toBe(`claim-${second?.id}`)
  })

  it('should go where the strip is clicked', async () => {
    await open('acupuncture')
    const box = await page.locator('#strip').boundingBox()
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 2, (box?.y ?? 0) + 10)
    // several claims may start where the last one does
    const start = report.claims.at(-1)?.position.start.offset
    const there = report.claims.filter(({ position }) => position.start.offset === start)
    expect(there.map(({ id }) => `#claim-${id}`)).toContain(hash())
  })

  it('should print every card, and nothing that only a screen can do', async () => {
    await open('acupuncture')
    await page.selectOption('#by-verdict', 'contested')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.card .body:visible').count()).toBe(report.claims.length)
    for (const hidden of ['#panel', '#scheme', '.skip'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    expect(await page.locator('.b').first().textContent()).toMatch(/\(claim 1\)/)
    const paper = await page.pdf({ format: 'A4' })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('should be readable without JavaScript', async () => {
    await open('acupuncture', '', { javaScriptEnabled: false })
    expect(await page.locator('.card .body:visible').count()).toBe(report.claims.length)
    expect(await page.locator('#panel').isVisible()).toBe(false)
    const [contested] = report.claims.filter(({ verdict }) => verdict === 'contested')
    await page.locator(`.b[href="#claim-${contested?.id}"]`).click()
    const card = page.locator(`#claim-${contested?.id}`)
    const box = await card.locator('h3').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(desk.height)
    await card.locator('.who a').first().click()
    expect(hash()).toMatch(/^#finding-\d+$/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`should have no violation that axe finds: ${colorScheme}`, async () => {
      for (const [name, viewport] of [
        ['acupuncture', desk],
        ['acupuncture', phone],
        ['states', desk],
        ['markup', desk],
        ['empty', desk],
      ] as const) {
        await open(name, '', { colorScheme, viewport })
        if (name !== 'empty')
          await page
            .locator('.b')
            .nth(12 % (await page.locator('.b').count()))
            .click()
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
          ).axe.run()
          interface Violation {
            id: string
            nodes: { html: string; failureSummary?: string }[]
          }
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
        })
        expect(violations, `${name} ${viewport.width}`).toEqual([])
        if (name !== 'empty') await page.context().close()
      }
    })
  }

  it('should fit a phone, whatever the article holds', async () => {
    await open('markup', '', { viewport: phone })
    expect(await page.locator('.b').count()).toBeGreaterThan(8)
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([390, 390])
    const table = page.locator('.prose .scroll').first()
    expect(await table.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
  })

  it('should fit a phone, and show a claim above its card', async () => {
    await open('acupuncture', '', { viewport: phone })
    const widths = () => page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    const [width, room] = await widths()
    expect(width).toBe(room)
    const badge = page.locator('.b').nth(13)
    await badge.click()
    const top = (await openCards().boundingBox())?.y ?? 0
    const mark = await page.locator('.m.on').first().boundingBox()
    expect(top).toBeGreaterThan(phone.height / 4)
    expect(mark?.y).toBeLessThan(top)
    expect((await widths())[0]).toBe(room)
  })

  it.each(['hostile', 'nested'])(
    'should run, ask and send nothing of what others wrote: %s',
    async (name) => {
      await open(name)
      await page.waitForTimeout(300)
      const pwned = () => page.evaluate(() => (window as { pwned?: unknown }).pwned)
      expect(await pwned()).toBeUndefined()
      const cards = await page.locator('.card').count()
      expect(cards).toBeGreaterThan(0)
      for (let index = 0; index < Math.min(cards, 60); index += 1) {
        await page.locator('.card h3 a').nth(index).press('Enter')
        await page
          .locator('.card.open')
          .hover({ force: true, timeout: 1000 })
          .catch(() => {})
      }
      const schemes = await page.evaluate(() =>
        [...new Set([...document.links].map(({ protocol }) => protocol))].sort(),
      )
      expect(schemes.filter((scheme) => !['file:', 'http:', 'https:', 'mailto:'].includes(scheme))).toEqual([])
      const files = await page.evaluate(
        () => [...document.links].filter(({ protocol, hash }) => protocol === 'file:' && hash === '').length,
      )
      expect(files).toBe(0)
      expect(
        await page.evaluate(() => document.querySelectorAll('script, style, img, iframe, object, embed').length),
      ).toBe(2)
      expect(await pwned()).toBeUndefined()
      expect(await page.evaluate(() => document.getElementById('cards')?.tagName)).toBe('DIV')
    },
    120_000,
  )
})
