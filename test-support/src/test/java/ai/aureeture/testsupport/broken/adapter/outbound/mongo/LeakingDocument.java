package ai.aureeture.testsupport.broken.adapter.outbound.mongo;

/** A stored shape that everybody can see. */
public class LeakingDocument {}
