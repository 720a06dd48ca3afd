import { html } from './html.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { pretty } from './pretty.js'

/** The reporters that come with the package, by name. */
export const reporters = { html, json, markdown, pretty }
