package ai.aureeture.gateway.routing;

/**
 * The connections that requests of one kind share, for each server behind. One kind that is slow or
 * asked for in masses leaves the others their connections.
 */
public enum UpstreamPool {
  API,
  SLOTS,
  /** Lists of slots over a long range, and API descriptions. */
  LARGE_RESPONSES,
  WEBHOOKS,
  /** Photos, whose bodies take no memory from those of others. */
  UPLOADS,
  /** All that goes to other servers of the platform. */
  FALLBACK
}
