/** Elements whose content a browser shows as no text of the page, or as none that is prose. Source: HTML Living Standard, §15.3.1 Hidden elements, and embedded and form content. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
  'area audio base canvas code datalist embed frame frameset iframe img input link math meta noembed noframes noscript object param pre progress rp rt script select source style svg template textarea title track video'.split(
    ' ',
  ),
)

/** Elements that start and end a block of text. Source: HTML Living Standard, §15.3 Flow content, `display: block`. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that surround an article without being part of it. `header` and `footer` are so only outside of it. */
export const FURNITURE_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'form', 'button', 'dialog', 'menu', 'search'])

/** ARIA roles of the same. Source: WAI-ARIA 1.2, landmark roles. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  'banner',
  'contentinfo',
  'navigation',
  'search',
  'form',
  'menu',
  'menubar',
  'toolbar',
  'dialog',
  'alertdialog',
])
