/** Where the system answers; the set-up has put it there. */
export const addresses = {
  get pages() {
    return required('AUREETURE_URL');
  },
  get sandbox() {
    return required('SANDBOX_URL');
  },
  /** Null when another system is used, of which no part may be touched. */
  get data() {
    return process.env.AUREETURE_DATA ?? null;
  },
  /**
   * Where a test may serve another front end, whose origin may call with cookies. Null when
   * another system is used, which knows no such origin.
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
