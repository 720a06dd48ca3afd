import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import css from './reader.css?raw'
import script from './reader.js?raw'

/** Put a page together that needs nothing but itself, and may load, send and run nothing but what is in it. */
export function page(title: string, body: ElementContent[]): Root {
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('style', css),
    h('script', script),
  ]
  const children: ElementContent[] = [h('html', { lang: 'en' }, [h('head', head), h('body', body)])]
  return { type: 'root', children: [{ type: 'doctype' }, ...children] }
}

/** See: https://www.w3.org/TR/CSP3/#hash-source */
function policy(): string {
  return [
    `default-src 'none'`,
    `style-src '${hash(css)}'`,
    `script-src '${hash(script)}'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

function hash(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`
}
