package ai.aureeture.testsupport.broken.adapter.out.calendar;

import ai.aureeture.testsupport.broken.adapter.out.mongo.LeakingDocument;

/** Knows the adapter next door. */
public class Neighbour {
  public LeakingDocument next() {
    return new LeakingDocument();
  }
}
