/**
 * A `mailto:` link to this address only (RFC 6068): escapes `?` and `&`, which would add fields.
 */
export function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  const parts = at < 0 ? [address] : [address.slice(0, at), address.slice(at + 1)];
  return `mailto:${parts.map(encodeURIComponent).join('@')}`;
}
