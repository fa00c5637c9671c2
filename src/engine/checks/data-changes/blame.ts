/** Two variables that hang together in the reference, and whether they still do. */
export interface Link<Node> {
  readonly first: Node;
  readonly second: Node;
  readonly isBroken: boolean;
  /** Whether it seems to be, and is too weak a link to be sure of. */
  readonly isFaded: boolean;
}

/** What explains broken links: one variable, or two of which nothing tells which. */
export interface Blame<Node, Of extends Link<Node>> {
  readonly nodes: readonly Node[];
  readonly links: readonly Of[];
}

/**
 * The fewest variables that explain all broken links, one after the other: the one that explains most of those left,
 * among equals the one with fewer intact links, and among those the one with more faded links. `isLast`: what is blamed
 * only where nothing else is as likely.
 */
export function blameNodes<Node, Of extends Link<Node>>(
  links: readonly Of[],
  isLast: (node: Node) => boolean,
): readonly Blame<Node, Of>[] {
  const blames: Blame<Node, Of>[] = [];
  let left = links.filter(({ isBroken }) => isBroken);
  while (left.length > 0) {
    const [best] = rankSuspects(links, left, isLast);
    if (best === undefined) break;
    const explained = left.filter((link) => holds(link, best));
    const partner = explained.length === 1 ? explained.map((link) => otherEnd(link, best))[0] : undefined;
    const isEither = partner !== undefined && !isLast(partner) && areAsLikely(links, best, partner);
    blames.push({ nodes: isEither ? [best, partner] : [best], links: explained });
    left = left.filter((link) => !holds(link, best));
  }
  return blames;
}

/** The likeliest first. */
function rankSuspects<Node>(
  links: readonly Link<Node>[],
  broken: readonly Link<Node>[],
  isLast: (node: Node) => boolean,
): readonly Node[] {
  const suspects = [...new Set(broken.flatMap(({ first, second }) => [first, second]))];
  return suspects
    .map((node) => ({ node, broken: countOf(broken, node), ...weigh(links, node) }))
    .sort(
      (a, b) =>
        b.broken - a.broken ||
        a.intact - b.intact ||
        b.faded - a.faded ||
        Number(isLast(a.node)) - Number(isLast(b.node)),
    )
    .map(({ node }) => node);
}

function areAsLikely<Node>(links: readonly Link<Node>[], one: Node, other: Node): boolean {
  const [a, b] = [weigh(links, one), weigh(links, other)];
  return a.intact === b.intact && a.faded === b.faded;
}

/** What speaks for a variable, and what against it. */
function weigh<Node>(
  links: readonly Link<Node>[],
  node: Node,
): { readonly intact: number; readonly faded: number } {
  const whole = links.filter((link) => !link.isBroken && holds(link, node));
  const faded = whole.filter(({ isFaded }) => isFaded).length;
  return { intact: whole.length - faded, faded };
}

function otherEnd<Node>({ first, second }: Link<Node>, node: Node): Node {
  return first === node ? second : first;
}

function countOf<Node>(links: readonly Link<Node>[], node: Node): number {
  return links.filter((link) => holds(link, node)).length;
}

function holds<Node>({ first, second }: Link<Node>, node: Node): boolean {
  return first === node || second === node;
}
