package ai.aureeture.deployment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Fields that a typed object took although its type has none of that name. */
final class UnknownFields {
  private static final String MODELS = "io\\.(fabric8|strimzi)\\..*";

  private final List<String> found = new ArrayList<>();

  private UnknownFields() {}

  static List<String> of(Object object) {
    var fields = new UnknownFields();
    fields.lookInto(object, "");
    return fields.found;
  }

  private void lookInto(Object value, String path) {
    if (value instanceof Collection<?> many) {
      int index = 0;
      for (Object each : many) lookInto(each, path + "[" + index++ + "]");
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> lookInto(each, path + "." + name));
    } else if (isModel(value)) {
      for (Method method : value.getClass().getMethods()) {
        if (isGetter(method)) look(value, method, path);
      }
    }
  }

  private void look(Object model, Method getter, String path) {
    var value = call(model, getter);
    if (!getter.getName().equals("getAdditionalProperties")) {
      var name = getter.getName().substring("get".length());
      lookInto(value, path + "." + Character.toLowerCase(name.charAt(0)) + name.substring(1));
    } else if (value instanceof Map<?, ?> unknown && !unknown.isEmpty()) {
      found.add("no such field: " + path + unknown.keySet());
    }
  }

  private static boolean isModel(Object value) {
    return value != null && !(value instanceof Enum) && value.getClass().getName().matches(MODELS);
  }

  private static boolean isGetter(Method method) {
    return method.getName().startsWith("get")
        && method.getName().length() > "get".length()
        && method.getParameterCount() == 0
        && !method.getName().equals("getClass");
  }

  private static Object call(Object model, Method getter) {
    try {
      return getter.invoke(model);
    } catch (InvocationTargetException derived) {
      // Computed from fields that this object lacks; the fields themselves are looked at.
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
