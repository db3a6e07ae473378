/** The addresses of the system, set by the global setup. */
export const addresses = {
  get pages() {
    return required('AUREETURE_URL');
  },
  get sandbox() {
    return required('SANDBOX_URL');
  },
  /** The data folder; null for an external system, whose parts must not be stopped. */
  get data() {
    return process.env.AUREETURE_DATA ?? null;
  },
  /**
   * An origin that may call with cookies, where a test can serve another front end; null for an
   * external system.
   */
  get otherFrontEnd() {
    return process.env.OTHER_FRONT_END ?? null;
  },
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
