package ai.aureeture.gateway.pages;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of one folder, by path, and the document that every page begins with; other documents
 * are text to read.
 */
record Site(Map<String, PageFile> files, PageFile document) {
  private static final String DOCUMENT = "/index.html";
  private static final String SERVICE_WORKER = "/sw.js";

  static Site read(Path folder, PageSettings settings) {
    var signIn = SignIn.of(settings);
    var packed = PageFolder.read(folder);
    if (!packed.containsKey(DOCUMENT)) {
      throw new IllegalStateException("WEB_FOLDER has no index.html: " + folder);
    }
    Map<String, PageFile> files = new HashMap<>();
    packed.forEach((path, codings) -> files.put(path, new PageFile(headers(path), codings)));
    var checkout = new Checkout(settings.checkoutScriptUrl());
    var document = new PageFile(PageHeaders.ofDocument(signIn, checkout), packed.get(DOCUMENT));
    files.put(DOCUMENT, document);
    files.put("/", document);
    files.put("/config.json", configuration(settings, signIn));
    return new Site(Map.copyOf(files), document);
  }

  private static Map<String, String> headers(String path) {
    if (path.equals(SERVICE_WORKER)) {
      return PageHeaders.ofWorker(path);
    }
    return path.endsWith(".html") ? PageHeaders.ofText(path) : PageHeaders.ofFile(path);
  }

  private static PageFile configuration(PageSettings settings, SignIn signIn) {
    var json = PageConfiguration.of(settings, signIn).toBuffer().getBytes();
    return new PageFile(
        PageHeaders.ofSettings(),
        List.of(PackedFile.of("/config.json", ContentEncoding.NONE, json)));
  }
}
