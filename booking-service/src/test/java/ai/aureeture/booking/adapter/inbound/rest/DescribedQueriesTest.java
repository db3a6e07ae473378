package ai.aureeture.booking.adapter.inbound.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.adapter.inbound.rest.dashboard.MentorDashboardResource;
import ai.aureeture.booking.adapter.inbound.rest.sessions.MentorSessionResource;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionListQuery;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.adapter.inbound.rest.sessions.StudentSessionResource;
import ai.aureeture.booking.application.statistics.ShowEarnings.Period;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.junit.jupiter.api.Test;

/** The words a query may have are written out in the API's description: these are all there are. */
class DescribedQueriesTest {

  @Test
  void a_list_is_asked_for_by_every_scope() {
    assertEquals(
        words(SessionListQuery.Scope.values()), described(MentorSessionResource.class, "scope"));
    assertEquals(
        words(SessionListQuery.Scope.values()), described(StudentSessionResource.class, "scope"));
  }

  @Test
  void earnings_are_asked_for_by_every_period() {
    assertEquals(words(Period.values()), described(MentorDashboardResource.class, "period"));
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(SessionView::word).toList();
  }

  private static List<String> described(Class<?> resource, String query) {
    return Arrays.stream(resource.getDeclaredMethods())
        .map(Method::getParameters)
        .flatMap(Arrays::stream)
        .filter(parameter -> isCalled(parameter, query))
        .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(Parameter.class)))
        .flatMap(parameter -> Arrays.stream(parameter.schema().enumeration()))
        .toList();
  }

  private static boolean isCalled(java.lang.reflect.Parameter parameter, String query) {
    var name = parameter.getAnnotation(QueryParam.class);
    return name != null && name.value().equals(query);
  }
}
