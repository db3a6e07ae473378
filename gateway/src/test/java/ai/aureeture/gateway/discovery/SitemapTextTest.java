package ai.aureeture.gateway.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SitemapTextTest {
  private static final String ORIGIN = "https://booking.example/?a&b";

  @Test
  void a_sitemap_lists_the_pages_and_when_they_changed() throws Exception {
    var list =
        new JsonObject()
            .put("pageCount", 1)
            .put(
                "pages",
                new JsonArray()
                    .add(
                        new JsonObject()
                            .put("slug", "asha")
                            .put("updatedAt", "2026-12-01T09:00:00Z"))
                    .add(new JsonObject().put("slug", "a<b>&\"'").putNull("updatedAt")));
    var sitemap = parsed(SitemapText.first(list, ORIGIN));
    var places = sitemap.getElementsByTagName("loc");
    assertEquals(ORIGIN + "/m/asha", places.item(0).getTextContent());
    assertEquals(ORIGIN + "/m/a%3Cb%3E%26%22%27", places.item(1).getTextContent());
    assertEquals(1, sitemap.getElementsByTagName("lastmod").getLength());
  }

  @Test
  void many_pages_have_an_index() throws Exception {
    var list = new JsonObject().put("pageCount", 3).put("pages", new JsonArray());
    var index = parsed(SitemapText.first(list, ORIGIN));
    assertEquals("sitemapindex", index.getDocumentElement().getTagName());
    assertEquals(
        ORIGIN + "/sitemap-3.xml", index.getElementsByTagName("loc").item(2).getTextContent());
  }

  @Test
  void robots_find_the_sitemap() {
    assertTrue(SitemapText.robots("https://x.example").endsWith("https://x.example/sitemap.xml\n"));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
