/** Templates as the writer chooses among them: the kinds that come with the extension, and own ones. */
import type * as vscode from 'vscode';
import { kinds } from '../../templates/templates.json';
import { type Piece, parseBuiltIn } from './template';

export interface Template {
  /** Of a kind that comes with the extension. */
  id?: string;
  label: string;
  description: string;
  /** The sections. */
  detail?: string;
  pieces: Piece[];
  /** Of an own one. */
  file?: vscode.Uri;
  /** Why an own one cannot be used. */
  problem?: string;
}

export const builtIn: readonly Template[] = kinds.map(({ body, ...kind }) => ({ ...kind, pieces: parseBuiltIn(body) }));
