package be.leuven.som.infrastructure.document;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Markdown as paragraphs of a DOCX. */
final class DocxProse extends AbstractVisitor {
    private final DocxBody body;
    private final StringBuilder runs = new StringBuilder();
    private String style = "Normal";
    private boolean bold;
    private boolean italic;

    DocxProse(DocxBody body) {
        this.body = body;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        flush(style);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        flush("Heading2");
    }

    @Override
    public void visit(BulletList list) {
        inStyle("ListBullet", () -> visitChildren(list));
    }

    @Override
    public void visit(OrderedList list) {
        inStyle("ListNumber", () -> visitChildren(list));
    }

    private void inStyle(String other, Runnable act) {
        String before = style;
        style = other;
        act.run();
        style = before;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        say(html.getLiteral());
        flush(style);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        say(code.getLiteral());
        flush(style);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        say(code.getLiteral());
        flush(style);
    }

    /** The address behind its words: paper can't be clicked. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        say(" (" + link.getDestination() + ")");
    }

    @Override
    public void visit(SoftLineBreak line) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        runs.append("<w:r><w:br/></w:r>");
    }

    private void say(String words) {
        runs.append(DocxBody.run(words, bold, italic));
    }

    private void flush(String as) {
        body.paragraph(as, runs.toString());
        runs.setLength(0);
    }
}
