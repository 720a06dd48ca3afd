import type { Source } from '../schema.js'

/** Name a source as readers do: "Haake et al. 2007", "World Health Organization 2023"; its title when it has no author. */
export function shortName(source: Source): string {
  const { author, issued, title } = source.citation
  const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.raw ?? issued?.literal
  const first = author?.[0]
  const name = first?.family ?? first?.literal ?? first?.given ?? (title ? `“${title}”` : source.id)
  const others = author && author.length > 2 ? ' et al.' : author?.[1]?.family ? ` & ${author[1].family}` : ''
  return `${name}${others}${year === undefined ? '' : ` ${year}`}`
}
