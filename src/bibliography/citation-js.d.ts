// Citation.js ships no types: the part of it that is used here.
declare module '@citation-js/core' {
  export interface Plugins {
    input: {
      data(input: unknown, type: string): unknown
      chain(input: unknown, options: { forceType: string; generateGraph: boolean }): unknown
    }
    output: { format(name: string, data: unknown, options?: Record<string, unknown>): unknown }
    config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } }
      get(name: '@csl'): { styles: { add(name: string, style: string): void } }
    }
  }
  export const plugins: Plugins
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
