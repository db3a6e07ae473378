package ai.aureeture.testsupport.broken.adapter.outbound.calendar;

import ai.aureeture.testsupport.broken.adapter.outbound.mongo.LeakingDocument;

/** Knows the adapter next door. */
public class Neighbour {
  public LeakingDocument next() {
    return new LeakingDocument();
  }
}
