package ai.aureeture.importer.services;

/** The import cannot go on. What was imported until then stays; the next run goes on from there. */
public class ImportStopped extends RuntimeException {
  public ImportStopped(String why) {
    super(why, null, false, false);
  }
}
