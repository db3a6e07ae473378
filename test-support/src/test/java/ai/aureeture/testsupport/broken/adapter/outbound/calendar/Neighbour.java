package ai.aureeture.testsupport.broken.adapter.outbound.calendar;

import ai.aureeture.testsupport.broken.adapter.outbound.mongo.LeakingDocument;

/** Depends on another adapter. */
public class Neighbour {
  public LeakingDocument next() {
    return new LeakingDocument();
  }
}
