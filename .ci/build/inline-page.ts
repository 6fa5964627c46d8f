/** The page as one file: scripts, styles and pictures stand in it, under a policy that names them by hash. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'gouji.html';

/** As browsers take a text: what the reader of HTML would change or end the script at is written otherwise. */
function asInline(script: string): string {
  return script
    .replace(/<(?=\/?script[\s/>])/gi, '\\x3C')
    .replaceAll('\r', '\\r')
    .replaceAll('\0', '\\0')
    .trim();
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const source = (text: string): string => `'sha256-${digest(text).toString('base64')}'`;

/**
 * What the page may: run and wear what is in it, start threads of blobs, show pictures of its own making;
 * ask for nothing at all. Its threads follow the same policy, so that it must allow them the wasm that pictures are read
 * with; scripts that could start any are none but those named here.
 */
function policyOf(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(source).join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${source(styles)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types gouji',
  ].join('; ');
}

export interface Parts {
  /** Of the app. */
  readonly version: string;
  /** As Vite has written it: with addresses of what is to stand in it. */
  readonly html: string;
  readonly script: string;
  readonly styles: string;
  /** A file of `public`, as text. */
  readonly readPublic: (name: string) => string;
}

/** @throws when something in the page still has an address */
export function inlinePage({ version, html, script, styles, readPublic }: Parts): string {
  const main = asInline(script);
  const small = (name: string): string => asInline(readPublic(name));
  const icon = Buffer.from(readPublic('favicon.svg')).toString('base64');
  const page = html
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/<link rel="(?:stylesheet|modulepreload|manifest)"[^>]*>\s*/g, '')
    .replace(
      /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
      (_all, start: string) =>
        `${start}${policyOf([small('scheme.js'), small('too-old.js'), main], styles)}`,
    )
    .replace(/\.?\/?favicon\.svg/, `data:image/svg+xml;base64,${icon}`)
    .replace(
      /<script src="[^"]*?([\w-]+\.js)"><\/script>/g,
      (_all, name: string) => `<script>${small(name)}</script>`,
    )
    .replace('</head>', () => `<style>${styles}</style></head>`)
    // The last, so that all the page is there; found again by its id to be hashed (src/ui/about).
    .replace('</body>', () => `<script type="module" id="gouji">${main}</script></body>`)

    .replace(
      'name="release" content=""',
      () => `name="release" content="${version} single ${digest(main).toString('hex')}"`,
    );
  const left = /\s(?:src|href)="(?!data:)[^"]*"/.exec(page.slice(0, page.indexOf('id="gouji"')));
  if (left !== null) throw new Error(`the page asks for${left[0]}`);
  return page;
}

/** Writes `gouji.html` in place of all that was built. @param version of the app */
export function inlineAll(version: string): Plugin {
  return {
    name: 'gouji:inline-all',
    enforce: 'post',
    generateBundle: {
      // Vite's own last touches to script and page come before.
      order: 'post',
      handler(_options, output) {
        const all = Object.values(output);
        const chunks = all.flatMap((each) => (each.type === 'chunk' ? [each] : []));
        const assets = all.flatMap((each) => (each.type === 'asset' ? [each] : []));
        const [chunk] = chunks;
        const html = assets.find(({ fileName }) => fileName === 'index.html');
        const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
        if (chunk === undefined || html === undefined || chunks.length > 1 || styles.length > 1) {
          throw new Error(`not one script and one style sheet: ${Object.keys(output).join(' ')}`);
        }
        const page = inlinePage({
          version,
          html: String(html.source),
          script: chunk.code,
          styles: styles
            .map((each) => String(each.source))
            .join('')
            .trim(),
          readPublic: (name) => readFileSync(`public/${name}`, 'utf8'),
        });
        for (const { fileName } of [chunk, html, ...styles]) delete output[fileName];
        this.emitFile({ type: 'asset', fileName: NAME, source: page });
      },
    },
  };
}
