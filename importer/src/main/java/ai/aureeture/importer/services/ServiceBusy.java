package ai.aureeture.importer.services;

/** A service that did not take a call, however often it was repeated. */
public final class ServiceBusy extends ImportStopped {
  ServiceBusy(String message) {
    super(message);
  }
}
