package ai.aureeture.testsupport.broken.adapter.out.mongo;

/** A stored shape that everybody can see. */
public class LeakingDocument {}
