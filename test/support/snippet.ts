/**
 * The snippet syntax of VS Code, strictly: what VS Code would silently take for plain text (an unclosed `${`, a choice
 * without values) is an error here.
 */

export interface TabStop {
  number: number;
  /** The text it shows at first. */
  text: string;
  choices?: string[];
}

export interface Expansion {
  text: string;
  tabStops: TabStop[];
}

/** Values of the variables a snippet may use. */
export type Variables = Record<string, string>;

const TODAY: Variables = { CURRENT_YEAR: '2026', CURRENT_MONTH: '03', CURRENT_DATE: '09', TM_CURRENT_LINE: '' };

/** The text a snippet inserts, with the first choice of every choice, and its tab stops. */
export function expandSnippet(body: string, variables: Variables = TODAY): Expansion {
  return new Expander(body, { ...TODAY, ...variables }).run();
}

class Expander {
  private at = 0;
  private readonly tabStops: TabStop[] = [];
  private readonly defaults = new Map<number, string>();

  constructor(
    private readonly body: string,
    private readonly variables: Variables,
  ) {}

  run(): Expansion {
    const text = this.sequence('');
    if (this.at < this.body.length) throw this.error('stray }');
    return { text, tabStops: this.tabStops };
  }

  /** Text up to one of the characters of `stop`, or to the end. */
  private sequence(stop: string): string {
    let text = '';
    while (this.at < this.body.length) {
      const char = this.body[this.at]!;
      if (stop.includes(char)) break;
      if (char === '\\') {
        text += this.body[this.at + 1];
        this.at += 2;
      } else if (char === '$') {
        text += this.element();
      } else {
        text += char;
        this.at++;
      }
    }
    return text;
  }

  private element(): string {
    const simple = this.take(/\$(\d+)/y);
    if (simple) return this.tabStop(Number(simple[1]), undefined);
    const opened = this.take(/\$\{(?:(\d+)|([A-Z_]+))/y);
    if (!opened) throw this.error('$ that begins nothing');
    return opened[1] ? this.placeholder(Number(opened[1])) : this.variable(opened[2]!);
  }

  private placeholder(number: number): string {
    if (this.take(/\}/y)) return this.tabStop(number, undefined);
    const choice = this.take(/\|([^|]+)\|\}/y);
    if (choice) {
      const choices = choice[1]!.split(',');
      if (choices.some((value) => value === '')) throw this.error('empty choice');
      return this.tabStop(number, choices[0]!, choices);
    }
    this.expect(':');
    const text = this.sequence('}');
    this.expect('}');
    return this.tabStop(number, text);
  }

  private variable(name: string): string {
    const value = this.variables[name];
    if (value === undefined) throw this.error(`unknown variable ${name}`);
    if (this.take(/\}/y)) return value;
    const transform = this.take(/\/((?:[^/\\]|\\.)+)\/((?:[^/\\]|\\.)*)\/([gimuy]*)\}/y);
    if (!transform) throw this.error('transform');
    return value.replace(new RegExp(transform[1]!, transform[3]), transform[2]!);
  }

  private tabStop(number: number, text: string | undefined, choices?: string[]): string {
    const known = this.defaults.get(number);
    if (text !== undefined && known !== undefined && known !== text) throw this.error(`two defaults for ${number}`);
    const shown = text ?? known ?? '';
    if (!this.tabStops.some((stop) => stop.number === number)) this.tabStops.push({ number, text: shown, choices });
    this.defaults.set(number, shown);
    return shown;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.body);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private expect(char: string): void {
    if (this.body[this.at] !== char) throw this.error(`expected ${char}`);
    this.at++;
  }

  private error(message: string): Error {
    return new Error(`${message} at ${this.at}: ${this.body.slice(Math.max(0, this.at - 12), this.at + 12)}`);
  }
}
