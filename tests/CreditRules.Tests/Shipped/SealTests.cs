using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Model;
using CreditRules.Tests.Conventions;
using CreditRules.Validation;

namespace CreditRules.Tests.Shipped;

/// <summary>The seal says that the shipped documents were validated; here is where they are.</summary>
public class SealTests
{
    private static readonly string File = Path.Combine(Repository.Root, "src", "CreditRules.Memos", "data", "corpus.seal");

    [Fact]
    public void The_shipped_documents_are_valid_and_their_seal_fits_them()
    {
        RuleDocument[] documents = [.. Memos.Documents()];
        var loaded = documents.Select(document => DocumentReader.Read(new ReadLog(new SourceText(document.Name, document.Content)))!).ToArray();
        var content = new RuleBookContent(loaded.Select(document => document.Document));

        Assert.DoesNotContain(RuleBookValidator.Validate(content, loaded), diagnostic => diagnostic.IsError);
        var seal = SealedDocuments.Seal(documents, RuleBookHash.OfDocuments(content.Documents));
        if (Approved.IsRewritten)
        {
            Approved.Write(File, seal);
        }

        Assert.True(seal == System.IO.File.ReadAllText(File), "corpus.seal doesn't fit the documents; run the tests once with CREDITRULES_APPROVE=1");
    }

    [Fact]
    public void A_sealed_book_is_the_book_that_validation_would_make()
    {
        var validated = RuleBook.Load([.. Memos.Documents()], new RuleBookOptions { Version = Memos.Version });

        Assert.Equal(validated.Hash, Memos.Load().Hash);
        Assert.Equal(validated.Warnings, Memos.Load().Warnings);
    }

    [Fact]
    public void A_document_changed_by_a_byte_breaks_the_seal_and_is_validated()
    {
        RuleDocument[] documents = [.. Memos.Documents()];
        var seal = System.IO.File.ReadAllText(File);
        documents[0] = documents[0] with { Content = (byte[])[.. documents[0].Content.ToArray(), (byte)' '] };

        Assert.IsNotType<SealedDocuments>(SealedDocuments.Of(documents, seal));
        Assert.Throws<CreditRulesException>(() =>
            RuleBook.Load(SealedDocuments.Of([documents[0] with { Content = "{}"u8.ToArray() }, .. documents.Skip(1)], seal)));
    }
}
