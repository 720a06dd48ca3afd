/** A DOI as it is compared: DOIs are case-insensitive. */
export const sameDoi = (doi: string): string => `doi:${doi.toLowerCase()}`

/** A web address as it is compared: without scheme, "www.", fragment, tracking and a final slash. */
export function sameUrl(url: string): string {
  const [address = '', query = ''] = url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .split(/\?(.*)/s)
  const slash = address.indexOf('/')
  const host = (slash < 0 ? address : address.slice(0, slash)).toLowerCase()
  const path = slash < 0 ? '' : address.slice(slash).replace(/\/$/, '')
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_\w*|fbclid|gclid|ref|source)=?/i.test(part))
    .sort()
  return `url:${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

/** A title or a name as it is compared: letters and digits, without accents, apart by one space. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
