import type { LazyReporter } from './reporter.js'

/**
 * The report as one page for readers: the article with its claims marked, a card for each, and the evidence. What writes
 * HTML is loaded when a page is first asked for, so that importing the library does not wait for it.
 */
export const html: LazyReporter = {
  name: 'html',
  render: async (article, report) => (await import('./html/render-page.js')).renderPage(article, report),
}
