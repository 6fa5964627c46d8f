/** Single-file web pages out of parts, in the transfer encodings of RFC 2045. */
export interface MhtmlPart {
  /** Header fields but for the transfer encoding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Uint8Array;
  readonly transfer?: 'quoted-printable' | 'base64' | '8bit' | 'binary';
}

export interface MhtmlOptions {
  readonly boundary?: string;
  /** Header fields of the message. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parameters of its content type beside the boundary. */
  readonly parameters?: string;
  readonly preamble?: string;
}

export function writeMhtml(parts: readonly MhtmlPart[], options: MhtmlOptions = {}): Uint8Array {
  const { boundary = 'between', headers = {}, parameters = '', preamble = '' } = options;
  const type = `multipart/related${parameters}; boundary="${boundary}"`;
  const chunks: (string | Uint8Array)[] = [
    fields({ 'MIME-Version': '1.0', ...headers, 'Content-Type': type }),
    preamble === '' ? '' : `${preamble}\r\n`,
  ];
  for (const { headers: own, content, transfer = '8bit' } of parts) {
    const head = fields({ ...own, 'Content-Transfer-Encoding': transfer });
    chunks.push(`--${boundary}\r\n${head}`, encode(content, transfer), '\r\n');
  }
  return join([...chunks, `--${boundary}--\r\n`]);
}

/** Line ends of the text stay line ends, as the specification wants them (§6.7). */
function toQuotedPrintable(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
  return lines.map((line) => foldLine(line.replace(/[^ -<>-~]| $/g, hex))).join('\r\n');
}

/** No line is longer than 76 characters; an escape is never cut in two. */
function foldLine(line: string): string {
  return line.replace(/.{70,72}(?<!=.?)(?=.{4})/g, '$&=\r\n');
}

function hex(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function fields(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${lines.join('')}\r\n`;
}

function encode(
  content: string | Uint8Array,
  transfer: NonNullable<MhtmlPart['transfer']>,
): string | Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (transfer === 'quoted-printable') return toQuotedPrintable(bytes);
  if (transfer !== 'base64') return bytes;
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
}

function join(chunks: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk)),
    ),
  );
}
