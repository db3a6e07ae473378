package ai.aureeture.analytics.application.port;

import java.util.List;
import java.util.Set;

/**
 * Who keeps what at the moment.
 *
 * @param others all replicas but this one that keep something
 * @param partitions the parts of the topic that all of them keep together
 */
public record Replicas(List<Replica> others, Set<Integer> partitions) {}
