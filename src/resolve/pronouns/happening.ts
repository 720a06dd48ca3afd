/** What befalls, where a name says how likely it is or what is made of it: "the chance of a clot" is of a clot. */
export function happening<T extends { text: string; head: string }>(ill: T): T {
  const of = OF.exec(ill.text)
  const text = of ? ill.text.slice(of[0].length) : ill.text
  return { ...ill, text, head: text.split(' ').at(-1) ?? text }
}

const OF =
  /^(?:the |an? )?(?:\p{Ll}+ )?(?:chance|risk|odds|likelihood|causes?|symptoms?|signs?|severity|onset|incidence|prevalence|spread|diagnosis|prevention|history|pain|discomfort|misery) of (?:developing |getting |catching )?/u
