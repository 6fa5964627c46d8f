/**
 * Pictures as the pages of a PDF (ISO 32000-1): all that decodes, turns and reads scanned pages is there
 * already. The pictures' own bytes go in as they are.
 */
import type { ImagePage } from './image-page.ts';

/** Points of the shorter side of a page, as of A4. */
const SHORT_SIDE = 595;

export function wrapPages(pages: readonly ImagePage[]): Uint8Array {
  const writer = new ObjectWriter();
  const catalog = writer.reserve();
  const tree = writer.reserve();
  const kids = pages.map((page) => writePage(writer, page, tree));
  writer.write(catalog, `<</Type/Catalog/Pages ${tree} 0 R>>`);
  const list = kids.map((kid) => `${kid} 0 R`).join(' ');
  writer.write(tree, `<</Type/Pages/Count ${kids.length}/Kids[${list}]>>`);
  return writer.finish(catalog);
}

function writePage(writer: ObjectWriter, page: ImagePage, tree: number): number {
  const scale = SHORT_SIDE / Math.min(page.width, page.height);
  const [wide, high] = [page.width * scale, page.height * scale];
  let top = high;
  const drawn = page.stripes.map(({ height, entries, data }, index) => {
    const size = `/Width ${page.width}/Height ${height}`;
    const picture = writer.add(`<</Type/XObject/Subtype/Image${size}${entries}`, data);
    top -= height * scale;
    return {
      name: `/I${index} ${picture} 0 R`,
      command: `q ${wide} 0 0 ${height * scale} 0 ${top} cm /I${index} Do Q\n`,
    };
  });
  const commands = new TextEncoder().encode(drawn.map(({ command }) => command).join(''));
  const contents = writer.add('<<', commands);
  const names = drawn.map(({ name }) => name).join('');
  return writer.add(
    `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${wide} ${high}]/Rotate ${page.quarters * 90}` +
      `/Resources<</XObject<<${names}>>>>/Contents ${contents} 0 R>>`,
  );
}

class ObjectWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #offsets = new Map<number, number>();
  #length = 0;
  #next = 1;

  constructor() {
    this.#text('%PDF-1.7\n');
  }

  reserve(): number {
    return this.#next++;
  }

  /** @param data of a stream; the dictionary is then left open */
  add(dictionary: string, data: Uint8Array | null = null): number {
    const number = this.reserve();
    this.write(number, data === null ? dictionary : `${dictionary}/Length ${data.length}>>`, data);
    return number;
  }

  write(number: number, dictionary: string, data: Uint8Array | null = null): void {
    this.#offsets.set(number, this.#length);
    this.#text(`${number} 0 obj\n${dictionary}\n`);
    if (data !== null) {
      this.#text('stream\n');
      this.#bytes(data);
      this.#text('\nendstream\n');
    }
    this.#text('endobj\n');
  }

  finish(catalog: number): Uint8Array {
    const start = this.#length;
    const entries = Array.from({ length: this.#next - 1 }, (_, index) =>
      String(this.#offsets.get(index + 1) ?? 0).padStart(10, '0'),
    );
    const lines = entries.map((offset) => `${offset} 00000 n \n`).join('');
    this.#text(`xref\n0 ${this.#next}\n0000000000 65535 f \n${lines}`);
    this.#text(`trailer\n<</Size ${this.#next}/Root ${catalog} 0 R>>\nstartxref\n${start}\n%%EOF`);
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  #text(text: string): void {
    this.#bytes(new TextEncoder().encode(text));
  }

  #bytes(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }
}
