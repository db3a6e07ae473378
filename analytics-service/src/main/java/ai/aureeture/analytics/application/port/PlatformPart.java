package ai.aureeture.analytics.application.port;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import java.util.Set;

/**
 * What one replica keeps of all mentors.
 *
 * @param partitions the parts of the topic that the days are the sum of
 */
public record PlatformPart(FiguresByDay days, Set<Integer> partitions) {}
