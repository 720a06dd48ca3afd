import { type AnnotationStyle, annotationStyles } from '../annotate.js'
import { EvidenceClaimsError } from '../errors.js'

/**
 * Choose the style of the annotated article.
 *
 * @param style the `--style`
 * @param format the format's name
 * @throws EvidenceClaimsError `bad-options` for a style that there is not, and for a format that has none
 */
export function chooseStyle(style: string | undefined, format: string): AnnotationStyle | undefined {
  if (style === undefined) return undefined
  if (format !== 'markdown') {
    throw new EvidenceClaimsError(
      'bad-options',
      `Cannot use \`--style\` with the format \`${format}\`, only with \`markdown\``,
    )
  }
  const known = annotationStyles.find((name) => name === style)
  if (known) return known
  const expected = annotationStyles.map((name) => `\`${name}\``).join(', ')
  throw new EvidenceClaimsError('bad-options', `Unexpected style \`${style}\`, expected one of ${expected}`)
}
