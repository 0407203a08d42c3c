package be.leuven.som.infrastructure.document;

import be.leuven.som.application.minutes.Prose;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown by commonmark. What looks like HTML is shown as the text that it is; what comes out passes a list of allowed
 * elements all the same, so that safety hangs on no single step.
 */
@ApplicationScoped
public class MarkdownProse implements Prose {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    (name, attributes) -> name.matches("h[1-6]") ? "h3" : name, "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("p", "br", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "hr", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(value -> value.matches("\\d{1,4}"))
            .onElements("ol")
            .allowUrlProtocols(SCHEMES.toArray(String[]::new))
            .requireRelNofollowOnLinks()
            .toFactory();

    @Override
    public String admit(String field, String markdown) {
        if (markdown != null) {
            parsed(markdown).accept(new Guard(field));
        }
        return markdown;
    }

    @Override
    public String html(String markdown) {
        return markdown == null ? "" : ALLOWED.sanitize(RENDERER.render(parsed(markdown)));
    }

    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Refuses pictures, which would be fetched from elsewhere, and links that are not to a page or an address. */
    private static final class Guard extends AbstractVisitor {
        private final String field;

        Guard(String field) {
            this.field = field;
        }

        @Override
        public void visit(Image image) {
            throw DomainException.at(field, "prose.no-pictures");
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination().toLowerCase(Locale.ROOT);
            if (SCHEMES.stream().noneMatch(scheme -> target.startsWith(scheme + ":"))) {
                throw DomainException.at(field, "prose.link-malformed");
            }
            visitChildren(link);
        }
    }
}
