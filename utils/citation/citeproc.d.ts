// The part of citeproc-js that is used. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
declare module 'citeproc' {
  interface System {
    retrieveLocale(tag: string): unknown;
    retrieveItem(id: string): unknown;
  }
  class Engine {
    constructor(system: System, style: unknown, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [{ bibliography_errors: unknown[] }, string[]] | false;
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'text' | 'html',
    ): string;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
