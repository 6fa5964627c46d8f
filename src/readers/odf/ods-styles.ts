/** Of an OpenDocument spreadsheet's styles: which draw borders around cells, which hide their sheet,
 * and what hides text or makes it look otherwise. */
import { odfPrefix } from './odf-names.ts';
import { readXml } from '../containers/xml-events.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';
import type { Ground } from '../seen/colors.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import { readOdfGround, readOdfLook } from './odf-look.ts';

export interface OdsStyles {
  readonly isRuled: (style: string | undefined) => boolean;
  readonly isHidden: (style: string | undefined) => boolean;
  /** What a style and its parents say of text, the nearest first. */
  readonly looksOf: (style: string | undefined) => readonly PartialLook[];
}

interface Style {
  readonly parent: string | undefined;
  isRuled: boolean | null;
  isHidden: boolean;
  look: PartialLook;
  ground: Ground | null;
}

/** @param parts styles.xml and content.xml; later ones add to earlier ones */
export function readOdsStyles(parts: readonly (Uint8Array | null)[]): OdsStyles {
  const styles = new Map<string, Style>();
  for (const part of parts) if (part !== null) collectStyles(part, styles);
  return {
    isRuled(name) {
      // Names are looked up along parents; a chain in a circle ends at a length no style has.
      let style = styles.get(name ?? 'Default');
      for (let step = 0; step < 20 && style?.isRuled === null; step++) {
        style = styles.get(style.parent ?? '');
      }
      return style?.isRuled ?? false;
    },
    isHidden: (name) => styles.get(name ?? '')?.isHidden ?? false,
    looksOf(name) {
      const looks: PartialLook[] = [];
      let style = styles.get(name ?? 'Default');
      for (let step = 0; step < 20 && style !== undefined; step++) {
        looks.push(style.look, style.ground === null ? {} : { ground: style.ground });
        style = styles.get(style.parent ?? '');
      }
      return looks;
    },
  };
}

function collectStyles(part: Uint8Array, styles: Map<string, Style>): void {
  let style: Style | null = null;
  readXml(part, {
    prefixOf: odfPrefix,
    open(name, attributes) {
      if (name === 'style:style') {
        style = {
          parent: attributes['style:parent-style-name'],
          isRuled: null,
          isHidden: false,
          look: {},
          ground: null,
        };
        styles.set(attributes['style:name'] ?? '', style);
      } else if (name === 'style:table-cell-properties' && style !== null) {
        style.isRuled = findBorder(attributes);
        style.ground = readOdfGround(attributes);
      } else if (name === 'style:text-properties' && style !== null) {
        style.look = readOdfLook(attributes);
      } else if (name === 'style:table-properties' && style !== null) {
        style.isHidden = attributes['table:display'] === 'false';
      }
    },
  });
}

/** Null where the style says nothing of borders. */
function findBorder(attributes: XmlAttributes): boolean | null {
  const borders = ['', '-top', '-bottom', '-left', '-right']
    .map((side) => attributes[`fo:border${side}`])
    .filter((border) => border !== undefined);
  return borders.length === 0 ? null : borders.some((border) => !/^none\b|^0/.test(border.trim()));
}
