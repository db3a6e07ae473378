package ai.aureeture.testsupport.broken.adapter.outbound.mongo;

/** A stored shape that is public. */
public class LeakingDocument {}
