import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Incoming, Outgoing } from '../exchange.ts';
import { type Service, services } from '../services.ts';
import { notFoundPage } from './not-found-page.ts';
import { securityHeaders } from './security-headers.ts';

/** A file as it is served. */
interface StaticFile {
  readonly body: Buffer;
  /** The first twelve digits of its MD5. */
  readonly hash: string;
  readonly lastModified: string;
}

/** The static files below each service. */
export interface StaticFiles {
  /** The address of a file, with its hash in the name as Django's manifest storage writes it. */
  address(service: Service, name: string): string;
  /** @returns the file, Django's 404, or null if the path is no address of a static file */
  handle(incoming: Incoming): Outgoing | null;
}

const SWAGGER_UI = fileURLToPath(new URL('../../node_modules/swagger-ui-dist/', import.meta.url));
/** The scripts and styles that are the sandbox's own. */
const OWN: ReadonlyMap<string, URL> = new Map([
  ['style.css', new URL('./drf-yasg/style.css', import.meta.url)],
  ['swagger-ui-init.js', new URL('./drf-yasg/swagger-ui-init.js', import.meta.url)],
  ['redoc-init.js', new URL('./drf-yasg/redoc-init.js', import.meta.url)],
]);
const STATIC_PATH = new RegExp(`^/api/v1/(?:${services.join('|')})/static/(.*)$`);

/** Address below `static/` → file. Those of swagger-ui are the package's own, so their hashes are those of drf-yasg. */
const sources: ReadonlyMap<string, string> = new Map([
  ...[
    'favicon-16x16.png',
    'favicon-32x32.png',
    'oauth2-redirect.html',
    'swagger-ui-bundle.js',
    'swagger-ui-bundle.js.map',
    'swagger-ui-standalone-preset.js',
    'swagger-ui-standalone-preset.js.map',
    'swagger-ui.css',
    'swagger-ui.css.map',
    'swagger-ui.js',
    'swagger-ui.js.map',
  ].map((name) => [`drf-yasg/swagger-ui-dist/${name}`, join(SWAGGER_UI, name)] as const),
  ...Array.from(OWN, ([name, url]) => [`drf-yasg/${name}`, fileURLToPath(url)] as const),
]);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.map': 'application/octet-stream',
};

const HASHED = /^(.*)\.([0-9a-f]{12})(\.[^.]+)$/;

function read(path: string): StaticFile {
  const body = readFileSync(path);
  return {
    body,
    hash: createHash('md5').update(body).digest('hex').slice(0, 12),
    lastModified: statSync(path).mtime.toUTCString(),
  };
}

/**
 * Serves the files of swagger-ui 3.36.0, and the few of the sandbox itself, below each service. Each is read when it is
 * first asked for.
 * @returns addresses and answers
 */
export function staticFiles(): StaticFiles {
  const files = new Map<string, StaticFile>();
  const fileOf = (name: string): StaticFile | null => {
    const known = files.get(name);
    const path = sources.get(name);
    if (known || path === undefined) return known ?? null;
    const file = read(path);
    files.set(name, file);
    return file;
  };
  /** The file of a name with or without its hash; a name with another hash is none. */
  const named = (name: string): StaticFile | null => {
    const [, stem, hash, extension] = HASHED.exec(name) ?? [];
    if (hash === undefined) return fileOf(name);
    const file = fileOf(`${stem}${extension}`);
    return file?.hash === hash ? file : null;
  };
  return {
    address(service, name) {
      const extension = extname(name);
      const hash = fileOf(name)?.hash;
      if (hash === undefined) throw new Error(`No static file ${name}`);
      return `/api/v1/${service}/static/${name.slice(0, -extension.length)}.${hash}${extension}`;
    },
    handle({ path }) {
      const name = STATIC_PATH.exec(path)?.[1];
      if (name === undefined) return null;
      const file = named(name);
      if (!file) return notFoundPage();
      const fileName = name.slice(name.lastIndexOf('/') + 1);
      return {
        status: 200,
        headers: {
          'Content-Type': CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
          'Content-Disposition': `inline; filename="${fileName}"`,
          'Last-Modified': file.lastModified,
          ...securityHeaders,
        },
        body: file.body,
      };
    },
  };
}
