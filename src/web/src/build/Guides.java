import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Run by the build, never shipped: makes the guides of docs/guides parts of the desk's pages. Pictures become assets,
 * links between guides links of the desk's help; whatever else stands in a guide is text.
 */
public class Guides {

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        for (String language : List.of("th", "en")) {
            Files.createDirectories(to.resolve(language));
            try (Stream<Path> guides = Files.list(from.resolve(language))) {
                guides.filter(guide -> guide.toString().endsWith(".md")).forEach(guide -> write(guide, to.resolve(language)));
            }
        }
    }

    private static void write(Path guide, Path to) {
        try {
            Node document = Parser.builder().build().parse(Files.readString(guide));
            HtmlRenderer renderer = HtmlRenderer.builder()
                    .escapeHtml(true)
                    .attributeProviderFactory(context -> (node, tag, attributes) -> attribute(guide, node, attributes))
                    .build();
            String name = guide.getFileName().toString().replaceAll("\\.md$", ".ftlh");
            Files.writeString(to.resolve(name), template(renderer.render(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What FreeMarker would read as its own stands for itself, but for the two marks that were put in here. */
    private static String template(String html) {
        return html.replace("${", "$&#123;")
                .replace("#{", "#&#123;")
                .replaceAll("asset:([a-z0-9-]+\\.png)", "\\${asset(\"$1\")}")
                .replaceAll("help:([a-z-]+)", "\\${desk}/help/$1");
    }

    private static void attribute(Path guide, Node node, Map<String, String> attributes) {
        if (node instanceof Image image) {
            Path picture = guide.resolveSibling(image.getDestination()).normalize();
            if (Files.notExists(picture)) {
                // a test says so; the pictures are taken from the product that is being built
                System.err.println(guide + " names a picture that is not there: " + picture);
                attributes.put("src", "data:,");
                return;
            }
            try {
                var size = ImageIO.read(picture.toFile());
                attributes.put("width", Integer.toString(size.getWidth()));
                attributes.put("height", Integer.toString(size.getHeight()));
            } catch (IOException e) {
                throw new UncheckedIOException("the picture " + picture + " of " + guide, e);
            }
            attributes.put("src", "asset:" + picture.getFileName());
            attributes.put("loading", "lazy");
        } else if (node instanceof Link link && link.getDestination().matches("[a-z-]+\\.md")) {
            attributes.put("href", "help:" + link.getDestination().replace(".md", ""));
        }
    }
}
