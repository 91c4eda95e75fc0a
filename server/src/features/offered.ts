/** What the server says of its features before it has loaded them. */

/** The kind of the action that renumbers the whole document. It is never part of source.fixAll. */
export const RENUMBER_KIND = 'source.renumber.speechOutline';

/** The kind of the action that applies what cannot change the meaning; made for saving. */
export const FIX_ALL_KIND = 'source.fixAll.speechOutline';

/** The kind of the action that makes paragraphs of the lines of a PDF. */
export const REFLOW_KIND = 'refactor.rewrite.reflow';

/** After these completion is asked by itself; it answers only where one of them means something. */
export const TRIGGERS = ['\n', '　', '（', '；', '。', '，', '“', '《'];
