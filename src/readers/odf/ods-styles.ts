/** Of an OpenDocument spreadsheet's styles: which draw borders around cells, which hide their sheet. */
import { odfPrefix } from './odf-names.ts';
import { readXml } from '../containers/xml-events.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';

export interface OdsStyles {
  readonly isRuled: (style: string | undefined) => boolean;
  readonly isHidden: (style: string | undefined) => boolean;
}

interface Style {
  readonly parent: string | undefined;
  isRuled: boolean | null;
  isHidden: boolean;
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
        };
        styles.set(attributes['style:name'] ?? '', style);
      } else if (name === 'style:table-cell-properties' && style !== null) {
        style.isRuled = findBorder(attributes);
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
