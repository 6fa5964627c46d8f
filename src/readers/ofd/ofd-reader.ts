/**
 * OFD, the fixed-layout format of China's public bodies (GB/T 33190): pages of text and paths out of
 * an archive of XML parts, paragraphs and tables out of those as from any other page. Annotations
 * are laid over the page; signatures are left alone, and of attachments only the names are told.
 */
import type { PageAt } from '../../document/page-at.ts';
import type { FailureReason } from '../../document/failure.ts';
import { tidyTitle } from '../document-title.ts';
import type { OfdDocument } from './ofd-document.ts';
import { readArea, readOfdDocument } from './ofd-document.ts';
import type { OfdPart } from './ofd-package.ts';
import { readOfdPart } from './ofd-package.ts';
import { OfdPainter } from './ofd-page.ts';
import { OfdResources } from './ofd-resources.ts';
import { failPart, openParts } from '../containers/package-parts.ts';
import type { PackageParts } from '../containers/package-parts.ts';
import { PagedReading } from '../page/paged-reading.ts';
import { layOutPage } from '../page/page-layout.ts';
import { chooseText } from '../page/sight/visible-text.ts';
import { createBudget } from '../budget.ts';
import { seeImage } from '../image/see-image.ts';
import type { SeenPage } from '../pdf/see-page.ts';
import type { ReadOptions, ReadResult, Sight } from '../reader.ts';
import { failRead } from '../reader.ts';
import { XmlError } from '../containers/xml-events.ts';
import { elementsOf, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { ZipError } from '../containers/zip-archive.ts';

/** No report is longer; a page may be named as often as one likes. */
const MOST_PAGES = 5000;
const TOO_LONG = { zh: '超过 5,000 页', en: 'more than 5,000 pages' };
/** The share of a page that its picture covers at least. */
const LEAST_PICTURE = 0.4;
/** Millimetres: where neither page nor document names a size. */
const A4 = { x0: 0, y0: 0, x1: 210, y1: 297 };

export async function readOfd(bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult> {
  const parts = openParts(bytes, options?.budget ?? createBudget());
  if (parts === null) return failRead({ code: 'corrupt' });
  try {
    return await readPackage(parts, options?.sight ?? null);
  } catch (error) {
    return failPart(error);
  }
}

async function readPackage(parts: PackageParts, sight: Sight | null): Promise<ReadResult> {
  const main = readOfdPart(parts, '', 'OFD.xml');
  if (main === null) return failRead({ code: 'corrupt' });
  // GM/T 0099: a list of what is encrypted stands beside the main part.
  if (parts.read('Encryptions.xml') !== null) return failRead(CIPHERED);
  const reading = new OfdReading(parts, sight);
  let title: string | null = null;
  for (const body of elementsOf(main.root).filter(({ name }) => name === 'DocBody')) {
    const location = textOfChild(body, 'DocRoot');
    const document = location === '' ? null : readOfdDocument(parts, location);
    if (document === null) return failRead({ code: 'corrupt' });
    if (document.pages.length > MOST_PAGES) return failRead({ code: 'too-large', seen: TOO_LONG });
    await reading.add(document);
    title ??= tidyTitle(textOfChild(findChild(body, 'DocInfo'), 'Title'));
  }
  return reading.finish(title);
}

const CIPHERED: FailureReason = {
  code: 'encrypted',
  seen: { zh: 'OFD 版式加密', en: 'encrypted by the rules of OFD' },
  remedy: {
    zh: '请用 OFD 阅读器打开后另存为不加密的文件，或向报送单位要原件。',
    en: 'Open it in an OFD viewer and save it without encryption, or ask for the original.',
  },
};

function textOfChild(node: XmlNode | undefined, name: string): string {
  const child = findChild(node, name);
  return child === undefined ? '' : textOfNode(child).trim();
}

interface PagePlace {
  readonly document: OfdDocument;
  readonly location: string;
}

class OfdReading {
  readonly #parts: PackageParts;
  readonly #reading = new PagedReading();
  readonly #sight: Sight | null;
  /** Of all documents so far. */
  #pages = 0;

  constructor(parts: PackageParts, sight: Sight | null) {
    this.#parts = parts;
    this.#sight = sight;
  }

  async add(document: OfdDocument): Promise<void> {
    const { pages } = document;
    const before = this.#pages;
    this.#pages += pages.length;
    for (const [index, location] of pages.entries()) {
      await this.#addPage(document, { location, page: before + index + 1, pages: this.#pages });
    }
    this.#reading.addAttachments(document.attachments);
    this.#reading.endDocument();
  }

  finish(title: string | null): ReadResult {
    return this.#reading.finish(title);
  }

  async #addPage(
    document: OfdDocument,
    { location, ...at }: PageAt & { readonly location: string },
  ): Promise<void> {
    const page = this.#read(document.part.name, location);
    const area = readArea(findChild(page?.root, 'Area')) ?? document.area ?? A4;
    const painter = new OfdPainter(area, this.#parts.budget);
    if (page === null) painter.isPartial = true;
    else this.#paint(painter, page, { document, location });
    const chosen = chooseText(painter.finish(), false);
    const seen = chosen.isPicture || chosen.isRecognised ? await this.#see(painter, at) : null;
    if (seen !== null) return this.#reading.addPicture(seen.size, seen.pages);
    const layout = layOutPage(chosen.marks, []);
    this.#reading.addPage({ chosen, layout }, { isPartial: painter.isPartial });
  }

  /** A page that is a picture, read as one; null where that is not to be. */
  async #see({ largest }: OfdPainter, at: PageAt): Promise<SeenPage | null> {
    if (this.#sight === null || largest === null || largest.share < LEAST_PICTURE) return null;
    const bytes = largest.read();
    const seen = bytes === null ? null : await seeImage(bytes, at, this.#sight);
    return seen !== null && typeof seen === 'object' ? seen : null;
  }

  /** A template lies below the page unless it is said to lie above (§7.6). */
  #paint(painter: OfdPainter, page: OfdPart, { document, location }: PagePlace): void {
    const uses = elementsOf(page.root).filter(({ name }) => name === 'Template');
    const isAbove = ({ attributes }: XmlNode): boolean => attributes['ZOrder'] === 'Foreground';
    const paintTemplate = ({ attributes }: XmlNode): void => {
      const source = document.templates.get(attributes['TemplateID'] ?? '') ?? '';
      const template = this.#read(document.part.name, source);
      if (template === null) painter.isPartial = true;
      else painter.paint(template.root, this.#resourcesOf(template, document));
    };
    uses.filter((use) => !isAbove(use)).forEach(paintTemplate);
    painter.paint(page.root, this.#resourcesOf(page, document));
    uses.filter(isAbove).forEach(paintTemplate);
    const notes = document.annotations.get(location);
    if (notes !== undefined) painter.paintAnnotations(notes.root, document.resources);
  }

  #resourcesOf({ name, root }: OfdPart, { resources }: OfdDocument): OfdResources {
    const own = elementsOf(root).filter((child) => child.name === 'PageRes');
    if (own.length === 0) return resources;
    const all = new OfdResources(this.#parts, resources);
    for (const child of own) all.add(name, textOfNode(child).trim());
    return all;
  }

  /** A damaged page costs itself only; an encrypted one the document. */
  #read(from: string, location: string): OfdPart | null {
    try {
      return location === '' ? null : readOfdPart(this.#parts, from, location);
    } catch (error) {
      if (error instanceof XmlError) return null;
      if (error instanceof ZipError && error.code !== 'encrypted') return null;
      throw error;
    }
  }
}
