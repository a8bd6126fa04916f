import { existsSync } from 'node:fs';
import { compile } from 'json-p3';
import { isRecord } from './is-record.ts';
import type { Overlay, OverlayAction } from './overlay.ts';
import { type YamlSource, yamlSource } from './yaml-source.ts';

const overlayKeys = ['overlay', 'info', 'extends', 'actions'];
const actionKeys = ['target', 'description', 'update', 'remove'];

/**
 * Reads the overlay of a target, an OpenAPI Overlay of version 1.0 or 1.1 (without `copy`) in YAML or JSON.
 * An action may say `x-service: earn` (or a list) where it is meant for these documents only.
 *
 * @param file path, as in `specs/local/overlay.yaml`
 * @returns `null` where there is no such file: an overlay is optional
 * @throws SuiteError `OVERLAY_INVALID` with file and line
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function readOverlay(file: string): Overlay | null {
  if (!existsSync(file)) return null;
  const source = yamlSource(file, 'the overlay');
  const { value } = source;
  if (!isRecord(value))
    throw source.invalidAt([], 'must hold an overlay, an object with "overlay", "info" and "actions"');
  source.knownKeys(value, overlayKeys, []);
  if (!/^1\.[01]\.\d+$/.test(String(value['overlay']))) {
    throw source.invalidAt(['overlay'], 'must say "overlay: 1.0.0"');
  }
  if (!isRecord(value['info'])) throw source.invalidAt(['info'], 'must have an "info" with "title" and "version"');
  if (!Array.isArray(value['actions'])) throw source.invalidAt(['actions'], 'must have a list of "actions"');
  return {
    file,
    title: String(value['info']['title'] ?? ''),
    actions: value['actions'].map((action, index) => actionOf(source, action, index)),
  };
}

function actionOf(source: YamlSource, raw: unknown, index: number): OverlayAction {
  const path = ['actions', index];
  if (!isRecord(raw))
    throw source.invalidAt(path, 'must have an object with "target" and "update" or "remove" as action');
  source.knownKeys(raw, actionKeys, path);
  const { target, update, remove, description } = raw;
  if (typeof target !== 'string') throw source.invalidAt(path, 'has an action without a "target"');
  try {
    compile(target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw source.invalidAt([...path, 'target'], `has a target that is no JSONPath (${target}: ${reason})`, error);
  }
  if (remove !== undefined && typeof remove !== 'boolean') {
    throw source.invalidAt([...path, 'remove'], 'has an action whose "remove" is neither true nor false');
  }
  if (update === undefined && remove !== true)
    throw source.invalidAt(path, 'has an action with neither "update" nor "remove"');
  return {
    index,
    line: source.lineOf(path),
    target,
    description: typeof description === 'string' ? description : '',
    update,
    remove: remove === true,
    services: servicesOf(source, raw['x-service'], path),
  };
}

function servicesOf(source: YamlSource, raw: unknown, path: readonly (string | number)[]): readonly string[] | null {
  if (raw === undefined) return null;
  const names = Array.isArray(raw) ? raw : [raw];
  if (names.length > 0 && names.every((name) => typeof name === 'string')) return names;
  throw source.invalidAt([...path, 'x-service'], 'has an action whose "x-service" is no name of a service');
}
