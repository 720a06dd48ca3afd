import { NO_GOOD } from '../../../lexicon/direction.js'

/** Words that say how good a thing is, and not what it changes. */
export const EVALUATIVE: ReadonlySet<string> = new Set([
  ...'easier gentler kinder safer harder riskier harsher better worse effective superior inferior good helpful useful beneficial harmful dangerous safe bad great excellent terrible awful healthy unhealthy detrimental deleterious disastrous kind gentle tough potent efficacious best worst'.split(
    ' ',
  ),
  ...NO_GOOD,
  ...'waste use value avail help non-inferior noninferior equivalent'.split(' '),
])
