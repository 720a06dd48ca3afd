/** Words that say how good a thing is, and not what it changes. */
export const EVALUATIVE = new Set(
  'easier gentler kinder safer harder riskier harsher better worse effective ineffective superior inferior good helpful useful beneficial harmful dangerous safe potent efficacious best worst useless'.split(
    ' ',
  ),
)
