import type { TextRange } from "../letter.js";
import type { Dialect } from "./dialects.js";
import type { Form } from "./form.js";
import type { FoundTag, Scan } from "./scan-tags.js";
import { hasEnding } from "./scan-tags.js";

/** A tag and the dialect it belongs to. */
export interface OwnedTag extends TextRange {
  readonly form: Form;
  readonly dialect: Dialect;
  readonly raw: string;
}

/**
 * Gives every tag to one dialect. A form of one dialect is that dialect's; a form that several share (`{{ x }}`) goes to the one
 * that the path, its own tags or its sure signs speak for, else to the first in the table.
 * Tags of a dialect that shows no sure sign (`:naam` without any `:snake_case`) are dropped, and so is an opener that may well be prose.
 */
export function assignDialects(
  source: string, scan: Scan, dialects: readonly Dialect[], path: string, named: boolean,
): { readonly tags: readonly OwnedTag[]; readonly unterminated: readonly OwnedTag[] } {
  const votes = countVotes(source, scan, dialects, path);
  const owners = new Map<Form, Dialect>();
  const ownerOf = (form: Form): Dialect | undefined => {
    const known = owners.get(form);
    if (known !== undefined) return known;
    const sharing = dialects.filter((dialect) => dialect.forms.includes(form));
    const owner = sharing.reduce<Dialect | undefined>(
      (best, dialect) => (best === undefined || (votes.get(dialect) ?? 0) > (votes.get(best) ?? 0) ? dialect : best), undefined,
    );
    if (owner !== undefined) owners.set(form, owner);
    return owner;
  };
  const own = (tag: FoundTag): readonly OwnedTag[] => {
    const dialect = ownerOf(tag.form);
    return dialect === undefined ? [] : [{ ...tag, dialect, raw: source.slice(tag.start, tag.end) }];
  };
  const tags = scan.tags.flatMap(own);
  const sure = named ? () => true : sureDialects(tags, path);
  const kept = tags.filter(sure);
  const used = new Set(kept.map(({ dialect }) => dialect));
  const meant = ({ form, dialect }: OwnedTag): boolean => named || !form.weak || used.has(dialect);
  return { tags: kept, unterminated: scan.unterminated.flatMap(own).filter(meant) };
}

/** A path ending outweighs any number of tags. */
const ENDING_VOTES = 1e9;
const EVIDENCE_VOTES = 1000;

function countVotes(source: string, scan: Scan, dialects: readonly Dialect[], path: string): ReadonlyMap<Dialect, number> {
  const votes = new Map<Dialect, number>(dialects.map((dialect) => [dialect, hasEnding(dialect, path) ? ENDING_VOTES : 0]));
  const sharing = new Map<Form, readonly Dialect[]>();
  for (const tag of scan.tags) {
    let owners = sharing.get(tag.form);
    if (owners === undefined) sharing.set(tag.form, (owners = dialects.filter((dialect) => dialect.forms.includes(tag.form))));
    const raw = owners.length === 1 ? "" : source.slice(tag.start, tag.end);
    const proven = owners.find((dialect) => dialect.evidence?.test(raw) === true);
    const voted = proven ?? (owners.length === 1 || isSharedByFew(owners) ? owners[0] : undefined);
    if (voted !== undefined) votes.set(voted, (votes.get(voted) ?? 0) + (proven === undefined ? 1 : EVIDENCE_VOTES));
  }
  return votes;
}

/** `{% %}` is of two dialects only: without a sure sign it still tells that `{{ }}` is not Handlebars. */
function isSharedByFew(owners: readonly Dialect[]): boolean {
  return owners.length === 2;
}

function sureDialects(tags: readonly OwnedTag[], path: string): (tag: OwnedTag) => boolean {
  const sure = new Set<Dialect>();
  for (const { dialect, raw } of tags) {
    if (dialect.tagSign === undefined || dialect.tagSign.test(raw) || hasEnding(dialect, path)) sure.add(dialect);
  }
  return (tag) => sure.has(tag.dialect);
}
