import type { Root } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { type CheckOptions, check } from './check.js'
import { EvidenceClaimsError } from './errors.js'
import type { Finder } from './find.js'
import { parsePack } from './pack.js'
import { annotateTree } from './remark/annotate-tree.js'
import { withoutCode } from './remark/without-code.js'
import { type Issue, issues } from './report/issues.js'
import { sha256 } from './report/sha256.js'
import type { Pack, Report } from './schema.js'

declare module 'vfile' {
  interface DataMap {
    /** What checking the file gave. */
    evidenceClaims: Report
  }
}

/** What to check a file against, and whether to mark its claims in the tree. */
export interface RemarkEvidenceClaimsOptions extends Pick<CheckOptions, 'evidence' | 'extractor' | 'judge' | 'limit'> {
  /** Whether to put a mark behind each claim of the tree and a footnote with the evidence at its end. (default: `false`) */
  annotate?: boolean
}

/**
 * Check the file that a unified pipeline reads: each claim without support, each contradiction and each citation that does
 * not hold becomes a message of the file, and the report stands on `file.data.evidenceClaims`. What the evidence speaks
 * against, what is overstated and what is contested is a warning; what no finding bears on, or what the author hedged, is
 * information. It is the file's own text that is checked, whatever plugins before it did to the tree.
 *
 * @throws EvidenceClaimsError `bad-pack` for a pack that breaks its schema, `bad-options` for evidence that is neither
 *   pack nor finder
 */
export default function remarkEvidenceClaims(
  options?: Readonly<RemarkEvidenceClaimsOptions> | null,
): Transformer<Root> {
  const { annotate = false, evidence = [], ...rest } = options ?? {}
  const given = evidence.map(evidenceOf)
  return async (tree, file) => {
    const source = String(file)
    const article = withoutCode(source, tree)
    const path = file.path === undefined ? {} : { path: file.path }
    const checked = await check(article, { ...rest, ...path, evidence: given })
    const report = { ...checked, article: { ...checked.article, sha256: sha256(source) } }
    file.data.evidenceClaims = report
    for (const issue of issues(report)) if (issue.settled === undefined) tell(file, issue)
    for (const { code, message, position } of report.problems) {
      file.info(message, { ruleId: code, source: NAME, place: position })
    }
    if (annotate) annotateTree(tree, source, report)
  }
}

const NAME = 'evidence-claims'

function evidenceOf(one: Pack | Finder, index: number): Pack | Finder {
  if (typeof one !== 'object' || one === null) {
    throw new EvidenceClaimsError(
      'bad-options',
      `Unexpected \`${typeof one}\` at \`evidence[${index}]\`, expected a pack or a finder; read a pack's file first`,
    )
  }
  return 'find' in one ? one : parsePack(one)
}

/** See: vfile-message, fields */
function tell(file: VFile, { rule, level, message, note, url, position, claim }: Issue): void {
  const place = { ruleId: rule, source: NAME, place: position }
  const told = level === 'note' ? file.info(message, place) : file.message(message, place)
  Object.assign(told, { note, actual: claim.quote, ...(url ? { url } : {}) })
}
