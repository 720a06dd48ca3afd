import { csv } from './csv.js'
import { html } from './html.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { pretty } from './pretty.js'
import { sarif } from './sarif.js'

/** The reporters that come with the package, by name. */
export const reporters = { csv, html, json, markdown, pretty, sarif }
