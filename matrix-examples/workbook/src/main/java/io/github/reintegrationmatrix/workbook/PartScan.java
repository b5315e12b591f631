package io.github.reintegrationmatrix.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * What one part of a workbook holds, as far as it matters before it is read.
 *
 * @param rows how many rows with a value
 * @param cells how many cells with a value
 * @param merged the merged areas
 * @param sheets the sheets by their names, with the ids of their parts
 * @param parts the parts by their ids
 * @param unsaved the cells with a formula whose value was not saved: programs that do not compute write them so
 * @param marked whether it is a sheet of findings as it was written, saved by no other program since
 */
record PartScan(
        int rows,
        int cells,
        List<String> merged,
        Map<String, String> sheets,
        Map<String, String> parts,
        Set<Place> unsaved,
        boolean marked) {

    static final int MAX_ROWS = 50_000;
    static final int MAX_CELLS = 600_000;

    private static final int MAX_SHEETS = 300;
    private static final int MAX_COLUMNS = 2_000;
    private static final int MAX_MERGED = 5_000;

    static PartScan of(byte[] part, String name) throws IOException {
        Handler handler = new Handler();
        parse(part, name, handler);
        return new PartScan(
                handler.rows,
                handler.cells,
                handler.merged,
                handler.sheets,
                handler.parts,
                handler.formulas.unsaved(),
                handler.marked);
    }

    /** Goes through a part of which nothing outside is asked for. */
    static void parse(byte[] part, String name, DefaultHandler2 handler) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.parse(new ByteArrayInputStream(part), handler);
        } catch (Stop stop) {
            throw stop.refusal;
        } catch (SAXException broken) {
            throw Refusal.broken(name.startsWith("xl/worksheets/") ? "sheet" : "lists");
        } catch (ParserConfigurationException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Ends the parser with a refusal. */
    private static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        Stop(Refusal refusal) {
            this.refusal = refusal;
        }
    }

    private static final class Handler extends DefaultHandler2 {

        private final List<String> merged = new ArrayList<>();
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private final Map<String, String> parts = new LinkedHashMap<>();
        private int rows;
        private int cells;
        private final Formulas formulas = new Formulas();
        private int row = -1;
        private int column;
        private boolean valued;
        private boolean marked;

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new Stop(Refusal.unsafe("document-type"));
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
                throws SAXException {
            throw new Stop(Refusal.unsafe("document-type"));
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            switch (name) {
                case "row" -> {
                    valued = false;
                    column = -1;
                    String number = String.valueOf(attributes.getValue("r"));
                    row = number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) - 1 : row + 1;
                }
                case "c" -> cell(attributes);
                case "f" -> formulas.formula();
                case "v", "is" -> value();
                case "mergeCell" -> {
                    merged.add(String.valueOf(attributes.getValue("ref")));
                    limit(merged.size(), MAX_MERGED, "merged", "5,000");
                }
                case "sheet" -> sheet(attributes);
                case "Relationship" ->
                    parts.put(String.valueOf(attributes.getValue("Id")), String.valueOf(attributes.getValue("Target")));
                default -> {
                    // Nothing that matters here.
                }
            }
        }

        private void cell(Attributes attributes) {
            String name = attributes.getValue("r");
            Place place = name == null ? Place.NONE : Place.parse(0, name);
            column = place.column() < 0 ? column + 1 : place.column();
            formulas.cell(new Place(0, row, column), attributes.getValue("t"));
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            formulas.letters(length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            formulas.end(name);
        }

        @Override
        public void comment(char[] letters, int start, int length) {
            marked |= new String(letters, start, length).equals(FindingsSheet.SIGN);
        }

        private void value() throws Stop {
            formulas.value();
            cells++;
            if (!valued) {
                valued = true;
                rows++;
            }
            limit(rows, MAX_ROWS, "rows", "50,000");
            limit(cells, MAX_CELLS, "cells", "600,000");
            limit(column, MAX_COLUMNS, "columns", "2,000");
        }

        private void sheet(Attributes attributes) throws Stop {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")) {
                    sheets.put(String.valueOf(attributes.getValue("name")), attributes.getValue(i));
                }
            }
            limit(sheets.size(), MAX_SHEETS, "sheets", "300");
        }

        private static void limit(int count, int most, String what, String limit) throws Stop {
            if (count > most) {
                throw new Stop(Refusal.tooMany(what, limit));
            }
        }
    }
}
